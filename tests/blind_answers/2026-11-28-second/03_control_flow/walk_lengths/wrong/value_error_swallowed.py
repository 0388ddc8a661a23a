# an error of step ends the walk quietly
def walk_lengths(step, starts):
    def walk_length(n):
        k = 0
        try:
            while n != 1:
                n = step(n)
                k += 1
        except Exception:
            pass
        return k

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
