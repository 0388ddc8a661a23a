def walk(step, starts, length):
    def after(n, left):
        return n if left == 0 else delayed(step)(after(n, left - 1))

    return delayed(list)([after(start, length) for start in starts])
