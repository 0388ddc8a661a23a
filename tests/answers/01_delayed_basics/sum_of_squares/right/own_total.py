def sum_of_squares(values):
    @delayed
    def slowsquare(number):
        sleep(delay)
        return number**2

    @delayed
    def total(*squares):
        result = 0
        for square in squares:
            result += square
        return result

    return total(*[slowsquare(value) for value in values])
