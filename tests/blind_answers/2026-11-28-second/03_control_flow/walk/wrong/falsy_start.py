# a start of 0 is skipped: "if n"
def walk(step, starts, length):
    ends = []
    for n in starts:
        if not n:
            continue
        for _ in range(length):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
