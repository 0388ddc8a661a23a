# takes values out of the list that load gives
def means(load, stations):
    def eat(values):
        total, count = 0, 0
        while values:
            total += values.pop()
            count += 1
        return total / count

    return delayed([delayed(eat)(delayed(load)(s)) for s in stations])
