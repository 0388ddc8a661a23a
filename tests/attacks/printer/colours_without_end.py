# tries: to hold the printer with a million changes of colour, lines and carriage returns in what a cell prints
# %% own
print("\x1b[31m\x1b[0m" * 10**6)
print("\x1b[" + "1;" * 10**6 + "m x")
print("x\r" * 10**6)
print("\x1b]8;;javascript:@ACTS@\x07x\x1b]8;;\x07 \x1b[38;2;999;999;999m@ACTS@")
