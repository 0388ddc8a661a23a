def add_four(numbers):
    add = delayed(slowadd)
    first, second, *rest = numbers
    return add(add(first, second), add(*rest))
