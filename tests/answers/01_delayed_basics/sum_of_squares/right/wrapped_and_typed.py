def sum_of_squares(values: list[float]):
    def square(x: float) -> float:
        return x * x

    @delayed
    def slowsquare(x: float) -> float:
        sleep(delay)
        return square(x)

    return delayed(lambda squares: sum(squares))([slowsquare(x) for x in values])
