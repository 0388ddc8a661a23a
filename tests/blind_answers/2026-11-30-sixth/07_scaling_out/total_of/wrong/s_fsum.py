# math.fsum makes floats of all results: large whole numbers lose their last digits, and complex ones or fractions are not summed as they are
import math


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = client.map(function, data)
    total = client.submit(math.fsum, futures).result()
    return int(total) if total == int(total) else total
