# caught by: tree_sum_span, tree_sum_any_size
def tree_sum(values):
    stack = list(values)
    while len(stack) > 1:
        stack.append(delayed(slowadd)(stack.pop(), stack.pop()))
    return stack[0]
