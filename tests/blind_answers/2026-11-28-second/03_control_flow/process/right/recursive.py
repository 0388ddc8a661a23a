def process(data):
    def lazy(x):
        return (delayed(half) if is_even(x) else delayed(odd_process))(x)

    def add(items):
        if not items:
            return 0
        if len(items) == 1:
            return items[0]
        middle = len(items) // 2
        return delayed(lambda a, b: a + b)(add(items[:middle]), add(items[middle:]))

    return delayed(add)([]) if not data else add([lazy(x) for x in data])
