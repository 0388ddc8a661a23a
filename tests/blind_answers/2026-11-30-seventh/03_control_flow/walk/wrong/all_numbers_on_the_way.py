# gives the whole way
def walk(step, starts, length):
    ways = []
    for n in starts:
        way = [n]
        for _ in range(length):
            way.append(delayed(step)(way[-1]))
        ways.append(way)
    return delayed(list)(ways)
