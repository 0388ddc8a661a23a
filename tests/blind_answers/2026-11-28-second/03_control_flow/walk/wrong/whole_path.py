# returns the numbers on the way as well
def walk(step, starts, length):
    paths = []
    for n in starts:
        path = [n]
        for _ in range(length):
            path.append(delayed(step)(path[-1]))
        paths.append(path)
    return delayed(list)(paths)
