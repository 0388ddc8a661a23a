# caught by: walk_graph
def walk(step, starts, length):
    for n in starts:
        for _ in range(length):
            n = delayed(step)(n)
        print(n)
