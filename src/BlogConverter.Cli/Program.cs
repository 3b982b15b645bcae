// The console tool: arguments in, library call, report out.
return 0;
