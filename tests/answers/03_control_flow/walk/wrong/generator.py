# caught by: walk_graph
def walk(step, starts, length):
    def ends():
        for n in starts:
            for _ in range(length):
                n = delayed(step)(n)
            yield n

    return delayed(list)(ends())
