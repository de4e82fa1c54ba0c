"""`python -m libya_reader` is `libya-reader`."""

import sys

from libya_reader.cli.main import main

sys.exit(main())
