# wrong: takes out zeros, fewer additions than asked for and another shape
def add_four(values):
    rest = [v for v in values if v]
    while len(rest) > 1:
        rest = [delayed(slowadd)(rest[i], rest[i + 1]) for i in range(0, len(rest) - 1, 2)] + rest[len(rest) // 2 * 2 :]
    return rest[0] if rest else delayed(0)
