def tree_sum(values):
    def between(first, last):
        if first == last:
            return values[first]
        middle = (first + last) // 2
        return delayed(slowadd)(between(first, middle), between(middle + 1, last))

    return between(0, len(values) - 1)
