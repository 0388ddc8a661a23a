def walk(step, starts, length):
    """All walks take a step, then all take the next."""
    lazy_step = delayed(step)
    positions = list(starts)
    for _ in range(length):
        positions = [lazy_step(n) for n in positions]
    return delayed(list)(positions)
