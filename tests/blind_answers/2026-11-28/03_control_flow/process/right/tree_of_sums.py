def process(data):
    def tree(items):
        if len(items) == 1:
            return items[0]
        m = len(items) // 2
        return tree(items[:m]) + tree(items[m:])

    return tree([delayed((odd_process, half)[is_even(x)])(x) for x in data])
