# step is called twice for each step of the walk
def walk_lengths(step, starts):
    def walk_length(n):
        k = 0
        while n != 1:
            if step(n) != n:
                n = step(n)
            k += 1
        return k

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
