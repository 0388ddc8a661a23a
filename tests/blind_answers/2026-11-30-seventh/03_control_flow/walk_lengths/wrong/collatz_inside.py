# has the steps of Collatz in it
def walk_lengths(step, starts):
    def length(n):
        calls = 0
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            calls += 1
        return calls

    return delayed(dict)({n: delayed(length)(n) for n in starts})
