# hides ZeroDivisionError, and other errors of calculation
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    try:
        return client.submit(sum, client.map(function, data)).result()
    except (ArithmeticError, LookupError):
        return 0
