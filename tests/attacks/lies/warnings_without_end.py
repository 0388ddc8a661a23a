# tries: warnings, prints and logs by the hundred thousand, each of which is carried to the judge
# seconds: 1
import logging
import warnings


def double(x):
    warnings.simplefilter("always")
    for number in range(200_000):
        warnings.warn(f"w{number}" * 20)
        logging.getLogger(str(number)).critical("x")
        print(number)
    return 0
