# wrong: one task that does all squares one after the other
def sum_of_squares(values):
    @delayed
    def slowsquare(numbers):
        total = 0
        for x in numbers:
            sleep(delay)
            total += x * x
        return total

    return slowsquare(values)
