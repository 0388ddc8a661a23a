# takes the newest sums first: a row
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    stack = list(values)
    while len(stack) > 1:
        stack.append(delayed(slowadd)(stack.pop(), stack.pop()))
    return stack[0]
