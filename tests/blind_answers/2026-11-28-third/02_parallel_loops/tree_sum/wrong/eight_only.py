# the eight values of the lesson
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    pairs = [delayed(slowadd)(values[i], values[i + 1]) for i in (0, 2, 4, 6)]
    halves = [delayed(slowadd)(pairs[0], pairs[1]), delayed(slowadd)(pairs[2], pairs[3])]
    return delayed(slowadd)(halves[0], halves[1])
