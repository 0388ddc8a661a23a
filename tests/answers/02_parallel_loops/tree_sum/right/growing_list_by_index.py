def tree_sum(values):
    nodes = [*values]
    i = 0
    while i + 1 < len(nodes):
        nodes.append(delayed(slowadd)(nodes[i], nodes[i + 1]))
        i += 2
    return nodes[-1]
