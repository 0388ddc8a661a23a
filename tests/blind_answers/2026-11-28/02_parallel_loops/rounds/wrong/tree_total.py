# wrong: sums in a tree, not with one task
def rounds(data):
    level = [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]
    while len(level) > 1:
        level = [delayed(sum)(level[k : k + 2]) for k in range(0, len(level), 2)]
    return level[0]
