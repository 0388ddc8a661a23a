def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        result = x * x
        return result

    @delayed
    def add_all(*squares):
        total = 0
        for square in squares:
            total += square
        return total

    return add_all(*(slowsquare(x) for x in values))
