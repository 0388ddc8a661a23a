# an error ends the walk
def walk_lengths(step, starts):
    def length(n):
        calls = 0
        while n != 1:
            try:
                n = step(n)
            except Exception:
                break
            calls += 1
        return calls

    return delayed(dict)({n: delayed(length)(n) for n in starts})
