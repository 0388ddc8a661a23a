def tree_sum(values):
    nodes = dict(enumerate(values))
    step = 1
    while step < len(nodes):
        for i in range(0, len(nodes) - step, 2 * step):
            nodes[i] = delayed(slowadd)(nodes[i], nodes[i + step])
        step *= 2
    return nodes[0]
