# merges trees of one size, and large ones first at the end
def tree_sum(values):
    trees = []
    for value in values:
        size, tree = 1, value
        while trees and trees[-1][0] == size:
            _, other = trees.pop()
            size, tree = 2 * size, delayed(slowadd)(other, tree)
        trees.append((size, tree))
    total = trees[0][1]
    for _, other in trees[1:]:
        total = delayed(slowadd)(total, other)
    return total
