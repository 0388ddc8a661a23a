# wrong: like a binary counter, leftovers are combined from the small ones up but too late: the largest first
def tree_sum(values):
    stack = []  # pairs of size and sum
    for value in values:
        size = 1
        while stack and stack[-1][0] == size:
            other_size, other = stack.pop()
            value = delayed(slowadd)(other, value)
            size += other_size
        stack.append((size, value))
    total = stack[0][1]
    for _, value in stack[1:]:
        total = delayed(slowadd)(total, value)
    return total
