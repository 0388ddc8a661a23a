# a walk stops when it arrives at 1, decided inside the task
def walk(step, starts, length):
    def careful(n):
        return n if n == 1 else step(n)

    ends = []
    for n in starts:
        for _ in range(length):
            n = delayed(careful)(n)
        ends.append(n)
    return delayed(list)(ends)
