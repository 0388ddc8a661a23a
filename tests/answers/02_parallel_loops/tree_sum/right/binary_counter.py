def tree_sum(values):
    towers = []
    for value in values:
        height = 0
        while towers and towers[-1][0] == height:
            value, height = delayed(slowadd)(towers.pop()[1], value), height + 1
        towers.append((height, value))
    _, total = towers.pop()
    while towers:
        total = delayed(slowadd)(towers.pop()[1], total)
    return total
