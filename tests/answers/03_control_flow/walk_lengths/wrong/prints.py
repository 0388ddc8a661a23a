# caught by: walk_lengths_graph
def walk_lengths(step, starts):
    def walk_length(n):
        length = 0
        while n != 1:
            n = step(n)
            length += 1
        return length

    for n in starts:
        print(n, delayed(walk_length)(n))
