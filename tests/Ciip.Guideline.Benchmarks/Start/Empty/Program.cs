// What a program costs that does nothing.
return args.Length == 1 ? 0 : 1;
