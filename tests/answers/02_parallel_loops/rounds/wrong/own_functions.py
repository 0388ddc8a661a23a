# caught by: rounds_value
def rounds(data):
    up, down = delayed(lambda i: i + 1), delayed(lambda i: i - 1)
    add = delayed(lambda x, y: x + y)
    return delayed(sum)([add(up(i), down(i)) for i in data])
