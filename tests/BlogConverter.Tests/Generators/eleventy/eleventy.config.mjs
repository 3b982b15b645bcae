export default function (c) { c.addGlobalData("layout", "page.liquid"); }
