# wrong: always three steps
def walk(step, starts, length):
    s = delayed(step)
    return delayed(list)([s(s(s(n))) for n in starts])
