# counts the numbers and not the steps
def walk_lengths(step, starts):
    def length(n):
        way = [n]
        while way[-1] != 1:
            way.append(step(way[-1]))
        return len(way)

    return delayed(dict)({n: delayed(length)(n) for n in starts})
