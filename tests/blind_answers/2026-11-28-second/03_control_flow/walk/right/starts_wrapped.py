def walk(step, starts, length):
    """Each start is wrapped as a Delayed value first (no task of its own)."""
    lazy = [delayed(start) for start in starts]
    for _ in range(length):
        lazy = list(map(delayed(step), lazy))
    return delayed(list)(lazy)
