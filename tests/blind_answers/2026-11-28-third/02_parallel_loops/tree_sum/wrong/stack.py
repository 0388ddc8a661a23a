# takes from the end and puts back at the end: a chain
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    todo = list(values)
    while len(todo) > 1:
        x = todo.pop()
        y = todo.pop()
        todo.append(delayed(slowadd)(x, y))
    return todo[0]
