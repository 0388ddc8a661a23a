def walk(step, starts, length):
    at = {(start, 0): start for start in starts}
    for start in starts:
        for i in range(length):
            at[start, i + 1] = delayed(step)(at[start, i])
    return delayed(list)([at[start, length] for start in starts])
