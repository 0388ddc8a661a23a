def tree_sum(values):
    """Like carrying in binary numbers; what remains is added from the smallest up."""
    stack = []  # pairs of size and sum
    for value in values:
        size = 1
        while stack and stack[-1][0] == size:
            other_size, other = stack.pop()
            value = delayed(slowadd)(other, value)
            size += other_size
        stack.append((size, value))
    _, total = stack.pop()
    while stack:
        _, other = stack.pop()
        total = delayed(slowadd)(other, total)
    return total
