# tries: lines, commands and cells of a table in what a check says of its answer, which the instructor reads
def double(x):
    raise ValueError("no\x1b[2J\nzzz: 0 of 6 @ACTS@\n=1+@ACTS@\u202e\u2028")
