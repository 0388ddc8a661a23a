# merges trees of one size, and small ones first at the end
def tree_sum(values):
    trees = []  # of (size, tree), large ones first
    for value in values:
        size, tree = 1, value
        while trees and trees[-1][0] == size:
            _, other = trees.pop()
            size, tree = 2 * size, delayed(slowadd)(other, tree)
        trees.append((size, tree))
    _, total = trees.pop()
    while trees:
        _, other = trees.pop()
        total = delayed(slowadd)(other, total)
    return total
