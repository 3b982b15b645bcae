export { default } from "./eleventy.config.sample.mjs";
