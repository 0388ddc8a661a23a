def walk(step, starts, length):
    step = delayed(step)
    walks = [[n] for n in starts]
    for path in walks:
        for _ in range(length):
            path.append(step(path[-1]))
    return delayed(tuple)([path[-1] for path in walks])
