def walk(step, starts, length):
    def after(n, steps):
        if steps == 0:
            return n
        return delayed(step)(after(n, steps - 1))

    return delayed(list)([after(n, length) for n in starts])
