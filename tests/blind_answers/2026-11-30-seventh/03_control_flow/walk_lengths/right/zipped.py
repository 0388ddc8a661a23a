# a task that zips starts and lengths
def walk_lengths(step, starts):
    def length(function, n):
        way = []
        while n != 1:
            way.append(n)
            n = function(n)
        return len(way)

    lengths = [delayed(length)(step, n) for n in starts]
    return delayed(lambda s, l: dict(zip(s, l)))(list(starts), lengths)
