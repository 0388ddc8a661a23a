def walk_lengths(step, starts):
    def walked(start):
        n, length = start, 0
        while not n == 1:
            n, length = step(n), length + 1
        return start, length

    return delayed(dict)([delayed(walked)(start) for start in starts])
