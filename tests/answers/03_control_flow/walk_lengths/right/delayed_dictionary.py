def walk_lengths(step, starts):
    def walk_length(n):
        steps = 0
        while n != 1:
            n = step(n)
            steps += 1
        return steps

    return delayed({n: delayed(walk_length)(n) for n in starts})
