private import Text
